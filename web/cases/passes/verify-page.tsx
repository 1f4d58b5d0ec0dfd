import './verify.css'
import { CameraOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { FilePicker } from '../../ui/file-picker.tsx'
import { FormProblem } from '../../ui/form-problem.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { useCaseWords } from '../words.ts'
import { checkPass, keepCheckpoint, keptCheckpoint } from './check-pass.ts'
import { offlineKey } from './offline-key.ts'
import { readQr } from './read-qr.ts'
import { VerdictCard } from './verdict-card.tsx'
import { verifyRevocations } from './verify-pass.ts'

/** At a checkpoint: the code of a pass, by picture or by hand, and a verdict that can be read from a step away. */
export function VerifyPage() {
  const { verify: words } = useCaseWords()
  usePageTitle(words.title)
  const [code, setCode] = useState('')
  const {
    data: key,
    error,
    refetch,
  } = useQuery({
    queryKey: ['passes', 'offline'],
    queryFn: ({ signal }) => offlineKey(signal),
    staleTime: 60_000,
  })
  const list = useQuery({
    queryKey: ['passes', 'revocations', key?.publicKey, key?.revocations],
    queryFn: () => (key ? verifyRevocations(key.revocations, key.publicKey) : null),
    enabled: key !== undefined && key !== null,
  })
  const revocations = list.data?.outcome === 'valid' ? list.data : null
  const [checkpoint, setCheckpoint] = useState(keptCheckpoint)
  const check = useMutation({
    mutationFn: async (text: string) => {
      keepCheckpoint(checkpoint.trim())
      return key ? checkPass(text.trim(), key, revocations, checkpoint.trim()) : null
    },
    // At a checkpoint without a network nobody waits for one.
    retry: false,
  })
  const scan = useMutation({
    mutationFn: async (file: File) => {
      const found = await readQr(file)
      if (found === null) throw new Error(words.unreadableImage)
      setCode(found)
      check.mutate(found)
    },
  })
  const again = () => {
    setCode('')
    check.reset()
    scan.reset()
  }
  return (
    <>
      <PageHead title={words.title} />
      <div className="verify">
        {key === undefined && error ? (
          <ProblemPanel
            error={error}
            onRetry={() => void refetch()}
            actions={<span className="quiet">{words.noKey}</span>}
          />
        ) : check.data ? (
          <>
            <VerdictCard verdict={check.data.verdict} />
            <p className="quiet verify-note">{check.data.isRecorded ? words.recorded : words.notRecorded}</p>
            <Button size="large" type="primary" block onClick={again}>
              {words.again}
            </Button>
          </>
        ) : (
          <form
            className="verify-form"
            onSubmit={(event) => {
              event.preventDefault()
              if (code.trim() !== '') check.mutate(code)
            }}
          >
            <FilePicker
              accept="image/*"
              size="large"
              type="primary"
              block
              icon={<CameraOutlined aria-hidden="true" />}
              loading={scan.isPending}
              disabled={!key}
              onFiles={([file]) => file && scan.mutate(file)}
            >
              {words.scan}
            </FilePicker>
            <FormProblem error={scan.isPending ? null : scan.error} />
            <FormProblem error={check.isPending ? null : check.error} />
            <label htmlFor="checkpoint">{words.checkpoint}</label>
            <Input
              id="checkpoint"
              size="large"
              value={checkpoint}
              maxLength={100}
              placeholder={words.checkpointHint}
              onChange={(event) => setCheckpoint(event.target.value)}
            />
            <label htmlFor="pass-code">{words.paste}</label>
            <Input.TextArea
              id="pass-code"
              value={code}
              rows={4}
              maxLength={2000}
              placeholder={words.pasteHint}
              onChange={(event) => setCode(event.target.value)}
            />
            <Button
              size="large"
              htmlType="submit"
              block
              disabled={code.trim() === '' || !key}
              loading={check.isPending}
            >
              {words.check}
            </Button>
          </form>
        )}
        {key ? (
          <p className="quiet">
            {words.offline}
            <br />
            {revocations ? words.listOf(revocations.day) : words.noList}
          </p>
        ) : null}
      </div>
    </>
  )
}
