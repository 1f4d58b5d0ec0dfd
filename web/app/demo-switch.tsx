import { SwapOutlined } from '@ant-design/icons'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import { type SignedIn, useSession } from '../client/session.ts'
import { useAppWords } from '../client/words.ts'
import { DemoPersons } from '../people/sign-in/demo-persons.tsx'
import { usePeopleWords } from '../people/words.ts'
import { InventedMark } from '../ui/invented-mark.tsx'
import { useNarrow } from '../ui/narrow.ts'

/** In a demonstration: to be somebody else by one click. */
export function DemoSwitch({ person }: { person: SignedIn }) {
  const words = useAppWords()
  const { signIn } = usePeopleWords()
  const demo = useSession()?.demo ?? []
  const isNarrow = useNarrow()
  const [isOpen, setOpen] = useState(false)
  if (demo.length === 0) return null
  return (
    <>
      <Button
        icon={<SwapOutlined aria-hidden="true" />}
        aria-label={signIn.switchTitle}
        title={signIn.switchTitle}
        onClick={() => setOpen(true)}
      >
        {isNarrow ? null : words.menu.switchPerson}
      </Button>
      <Modal
        open={isOpen}
        width={860}
        footer={null}
        onCancel={() => setOpen(false)}
        title={
          <span className="demo-switch-title">
            {signIn.switchTitle} <InventedMark word={signIn.demoMark} />
          </span>
        }
      >
        <DemoPersons persons={demo} currentId={person.id} onEntered={() => setOpen(false)} />
      </Modal>
    </>
  )
}
