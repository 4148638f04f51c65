export declare function initialScript(
  html: string,
  outputOptions?: object,
): Promise<{
  readonly gzip: number
  readonly bytes: number
  readonly modules: readonly string[]
}>
