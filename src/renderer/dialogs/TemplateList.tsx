import { useLayoutEffect, useRef } from 'react'
import type { TemplateText } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'

type TemplateListProps = {
  readonly templates: readonly TemplateText[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

const sources = ['folder', 'shipped'] as const

export function TemplateList({ templates, chosen, onChoose }: TemplateListProps) {
  const words = texts().files.newNote
  const list = useRef<HTMLFieldSetElement>(null)
  // The one that is chosen at first may stand below the edge of the list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the list is there
  useLayoutEffect(() => {
    const first = list.current?.querySelector(':checked')?.closest('label')
    first?.scrollIntoView({ block: 'nearest' })
  }, [templates])
  return (
    <fieldset ref={list} className="template-list plain">
      <legend>{words.template}</legend>
      {sources.map((source) => {
        const group = templates.filter((template) => template.source === source)
        if (group.length === 0) return null
        return (
          <div key={source}>
            <p className="template-group">{source === 'folder' ? words.own : words.shipped}</p>
            {group.map((template) => (
              <label key={template.id} className="template">
                <input
                  type="radio"
                  name="template"
                  checked={template.id === chosen}
                  onChange={() => onChoose(template.id)}
                />
                {template.name}
              </label>
            ))}
          </div>
        )
      })}
    </fieldset>
  )
}
