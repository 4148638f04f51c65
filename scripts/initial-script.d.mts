export declare function initialScript(html: string): Promise<{
  readonly gzip: number
  readonly bytes: number
  readonly modules: readonly string[]
}>
