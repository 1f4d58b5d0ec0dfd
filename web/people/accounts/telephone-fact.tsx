import { Button } from 'antd'
import { useProblemNotice } from '../../client/problem-notice.tsx'
import { usePeopleWords } from '../words.ts'
import { useRevealTelephone } from './account-commands.ts'

/** A telephone number, masked until somebody asks for it; the asking is written down. Mounted anew for each person. */
export function TelephoneFact({ personId, masked }: { personId: string; masked: string }) {
  const words = usePeopleWords()
  const reveal = useRevealTelephone()
  const tell = useProblemNotice()
  const shown = reveal.data?.telephone
  return (
    <span className="person-telephone figure">
      {shown ?? masked}
      {shown ? null : (
        <Button
          type="link"
          size="small"
          title={words.accounts.revealNote}
          loading={reveal.isPending}
          onClick={() => reveal.mutate(personId, { onError: tell })}
        >
          {words.accounts.reveal}
        </Button>
      )}
    </span>
  )
}
