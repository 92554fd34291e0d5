def ed(p, pairs):
    s=open(p).read()
    for a,b in pairs:
        assert a in s,(p,a)
        s=s.replace(a,b,1)
    open(p,'w').write(s)
T=lambda l:";(globalThis as any).tr?.('%s');"%l
ed('src/corpus/follow.ts',[("  function hint(at: string | undefined): void {\n","  function hint(at: string | undefined): void {\n"+T('hint')+"\n"),
("    const at = suspects\n    const all = suspectsAll\n",T('inspect')+"\n    const at = suspects\n    const all = suspectsAll\n"),
("    if (change !== undefined) await report(change)\n",T('seen')+"\n    if (change !== undefined) await report(change)\n"+T('reported')+"\n")])
ed('src/retrieval/embedded/corpus-index.ts',[("    this.#isReading = true\n","    this.#isReading = true\n"+T('update')+"\n"),
("      const kept = this.#faults.judge",T('read')+"\n      const kept = this.#faults.judge"),
("      this.#trouble = undefined\n      this.#save()\n","      this.#trouble = undefined\n"+T('adopted')+"\n      this.#save()\n"),
("      this.#saveTrouble = undefined\n      return true","      this.#saveTrouble = undefined\n"+T('saved')+"\n      return true"),
("    this.collection.apply({ add: [merged]",T('merge')+"\n    this.collection.apply({ add: [merged]")])
