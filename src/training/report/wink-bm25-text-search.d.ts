/** What is used of it; the package has no types of its own. */
declare module 'wink-bm25-text-search' {
  interface Engine {
    defineConfig(config: { readonly fldWeights: Readonly<Record<string, number>> }): void
    definePrepTasks(tasks: readonly ((text: string) => string[])[]): void
    addDoc(fields: Readonly<Record<string, string>>, id: number): void
    consolidate(): void
    search(text: string, limit?: number): [id: string, score: number][]
    exportJSON(): string
    importJSON(json: string): void
  }
  function createEngine(): Engine
  export = createEngine
}
