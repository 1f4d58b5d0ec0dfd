import './dialog-form.css'
import { useUiWords } from './words.ts'

/** What a server said no with. Read by its shape: this folder knows no server. */
interface ToldProblem {
  readonly title?: string | undefined
  readonly detail?: string | undefined
  readonly remedy?: string | undefined
  readonly code?: string | undefined
}

/** Why a form was not taken and what to do, where the eyes are: above its buttons. */
export function FormProblem({ error }: { error: unknown }) {
  const words = useUiWords()
  if (error === null || error === undefined) return null
  const problem = toldProblem(error)
  const detail = problem ? problem.detail || problem.title : words.form.lost
  return (
    <div className="form-problem" role="alert">
      <strong>{words.form.failed}</strong>
      {detail ? <p>{detail}</p> : null}
      {problem?.remedy ? (
        <p>
          {words.whatToDo}
          {problem.remedy}
        </p>
      ) : null}
      {problem?.code ? (
        <p className="quiet">
          {words.errorCode} <code>{problem.code}</code>
        </p>
      ) : null}
    </div>
  )
}

/** `undefined` where nobody answered. */
function toldProblem(error: unknown): ToldProblem | undefined {
  if (typeof error === 'string') return { detail: error }
  if (typeof error !== 'object' || error === null) return undefined
  if ('problem' in error && typeof error.problem === 'object' && error.problem !== null) return error.problem
  return 'message' in error && error.message ? { detail: String(error.message) } : undefined
}
