export declare const firstScript: {
  readonly codeSplitting: {
    groups: { name: string; tags: '$initial'[]; test: (id: string) => boolean }[]
  }
}
