import { logistic } from '../answer/confidence.ts'

/** One case: figures, whether it came true, and how much it counts. */
export interface Case {
  readonly row: readonly number[]
  readonly true: boolean
  readonly weight: number
}

/** Weights, the bias last, of the logistic regression that gives the cases the highest probability, by Newton's
 *  method (Hastie et al., "The Elements of Statistical Learning", 4.4.1) with a small L2 penalty. */
export function fitLogistic(cases: readonly Case[], penalty = 1e-3): number[] {
  const size = (cases[0]?.row.length ?? 0) + 1
  let weights = new Array<number>(size).fill(0)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map(weight => penalty * weight)
    const hessian = weights.map((_, i) => weights.map((_, j) => (i === j ? penalty : 0)))
    for (const { row, true: came, weight } of cases) {
      const x = [...row, 1]
      const p = logistic(x.reduce((sum, value, i) => sum + value * (weights[i] as number), 0))
      const pull = weight * (p - (came ? 1 : 0))
      const bend = weight * p * (1 - p)
      for (let i = 0; i < size; i++) {
        gradient[i] = (gradient[i] as number) + pull * (x[i] as number)
        const line = hessian[i] as number[]
        for (let j = 0; j < size; j++)
          line[j] = (line[j] as number) + bend * (x[i] as number) * (x[j] as number)
      }
    }
    const step = solve(hessian, gradient)
    weights = weights.map((weight, i) => weight - (step[i] as number))
  }
  return weights
}

const ROUNDS = 25

/** Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((line, i) => [...line, right[i] as number])
  const size = rows.length
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(rows[row]?.[column] as number) > Math.abs(rows[pivot]?.[column] as number)) pivot = row
    }
    const chosen = rows[pivot] as number[]
    rows[pivot] = rows[column] as number[]
    rows[column] = chosen
    for (const [i, line] of rows.entries()) {
      if (i === column) continue
      const factor = (line[column] as number) / (chosen[column] as number)
      for (let j = column; j <= size; j++) line[j] = (line[j] as number) - factor * (chosen[j] as number)
    }
  }
  return rows.map((line, i) => (line[size] as number) / (line[i] as number))
}
