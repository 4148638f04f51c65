import type { TemplateText } from '../../api/contract.ts'

type TemplateListProps = {
  readonly templates: readonly TemplateText[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

const sources = [
  { source: 'folder', title: 'Your own' },
  { source: 'shipped', title: 'Shipped' },
] as const

export function TemplateList({ templates, chosen, onChoose }: TemplateListProps) {
  return (
    <fieldset className="template-list plain">
      <legend>Template</legend>
      {sources.map(({ source, title }) => {
        const group = templates.filter((template) => template.source === source)
        if (group.length === 0) return null
        return (
          <div key={source}>
            <p className="template-group">{title}</p>
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
