import { FileExcelOutlined, PictureOutlined } from '@ant-design/icons'
import type { ShownTable } from '@linchpin/api'
import { Button, Space } from 'antd'
import { type RefObject, useState } from 'react'
import { formatInstant } from '../../ui/date-format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { useProblemNotice } from '../problem-notice.tsx'
import { useSession } from '../session.ts'
import { useAppWords } from '../words.ts'
import { elementPicture } from './element-picture.ts'
import { framedPicture } from './framed-picture.ts'
import { saveBlob, saveFile } from './save-file.ts'
import { tableFile } from './table-file.ts'
import { usePictureWords } from './words.ts'

interface PictureActionsProps {
  /** Of the files, without ending. */
  readonly name: string
  /** The part of the page that is the picture, or what gives it as a data address (of a canvas, of a chart). */
  readonly picture?: RefObject<Element | null> | (() => string | Promise<string>)
  /** What the picture shows, as a table; asked for when somebody wants it. */
  readonly table?: () => ShownTable | Promise<ShownTable>
}

/** A picture as PNG, and its table as Excel. */
export function PictureActions({ name, picture, table }: PictureActionsProps) {
  const words = usePictureWords()
  const tell = useProblemNotice()
  const { language } = useLanguage()
  const city = useSession()?.city
  const isInvented = city?.isInvented === true
  const warning = useAppWords().holdsInvented
  const [making, setMaking] = useState<'png' | 'excel' | null>(null)
  const make = async (what: 'png' | 'excel', work: () => Promise<void>) => {
    setMaking(what)
    await work().catch(tell)
    setMaking(null)
  }
  const savePicture = async () => {
    const address =
      typeof picture === 'function' ? await picture() : picture?.current && (await elementPicture(picture.current))
    if (!address) return
    const foot = words.foot(city?.name[language] ?? '', formatInstant(new Date().toISOString()))
    saveFile(await framedPicture(address, { title: name, foot, warning: isInvented ? warning : null }), `${name}.png`)
  }
  const saveTable = async (given: ShownTable) => {
    const note = [given.note, ...(isInvented ? [warning] : [])].filter((each) => each !== undefined).join('\n')
    saveBlob(await tableFile(note === '' ? given : { ...given, note }), `${name}.xlsx`)
  }
  return (
    <Space.Compact size="small" aria-label={words.label(name)} data-not-in-picture>
      {picture ? (
        <Button
          icon={<PictureOutlined aria-hidden="true" />}
          loading={making === 'png'}
          onClick={() => void make('png', savePicture)}
        >
          {words.png}
        </Button>
      ) : null}
      {table ? (
        <Button
          icon={<FileExcelOutlined aria-hidden="true" />}
          loading={making === 'excel'}
          onClick={() => void make('excel', async () => saveTable(await table()))}
        >
          {words.excel}
        </Button>
      ) : null}
    </Space.Compact>
  )
}
