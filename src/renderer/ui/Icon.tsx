/** The app's own icons, drawn on a 16 by 16 grid with the colour of the text around them. */
const paths = {
  search: 'M7 2.75a4.25 4.25 0 1 1 0 8.5 4.25 4.25 0 0 1 0-8.5ZM10.2 10.2l3.3 3.3',
  check: 'M3.5 8.5l3 3 6-7',
  plus: 'M8 3.25v9.5M3.25 8h9.5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  close: 'M4 4l8 8M12 4l-8 8',
  settings:
    'M2.5 4.5h6.2M12.3 4.5h1.2M2.5 11.5h1.2M7.3 11.5h6.2M10.5 2.9a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2ZM5.5 9.9a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2Z',
  help: 'M8 2.25a5.75 5.75 0 1 1 0 11.5 5.75 5.75 0 0 1 0-11.5ZM6.3 6.4a1.75 1.75 0 1 1 2.6 1.55c-.6.33-.9.7-.9 1.3M8 11.4h.01',
  sidebar: 'M2.5 3.5h11v9h-11zM6 3.5v9',
  panel: 'M2.5 3.5h11v9h-11zM10 3.5v9',
  warning: 'M8 2.6l5.9 10.3H2.1L8 2.6ZM8 6.7v2.8M8 11.3h.01',
  lock: 'M4 7.25h8v5.5H4zM5.5 7.25v-2a2.5 2.5 0 0 1 5 0v2',
  note: 'M4 2.5h5.5L12.5 5.5v8h-8.5zM9.25 2.75v3h3M6 8.5h4.5M6 11h3',
  folder: 'M2.25 4h4l1.4 1.6h6.1v6.9H2.25z',
  people:
    'M6 3.2a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6ZM1.9 13c.2-2.3 1.9-3.6 4.1-3.6s3.9 1.3 4.1 3.6M10.4 3.6a2.1 2.1 0 0 1 .2 4M11.6 9.7c1.5.4 2.4 1.6 2.6 3.3',
  arrow: 'M3 8h9.5M9 4.5L12.5 8 9 11.5',
} as const

export type IconName = keyof typeof paths

/** Says nothing to a screen reader: the words beside it, or the label of its button, do. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  )
}
