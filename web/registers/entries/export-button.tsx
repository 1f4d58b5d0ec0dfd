import { DownloadOutlined } from '@ant-design/icons'
import type { RegisterDetail } from '@linchpin/api'
import { Button, Dropdown } from 'antd'
import { stringifySearch } from '../../client/search-string.ts'
import type { TableState } from '../../ui/data-table/index.ts'
import { registerPath } from '../register-queries.ts'
import { useRegisterWords } from '../words.ts'
import { choiceOf } from './entry-search.ts'

/** What is filtered, as a file: by the browser's own download, so that a hundred thousand rows need no memory here. */
export function ExportButton({ register, state }: { register: RegisterDetail; state: TableState }) {
  const words = useRegisterWords()
  const sort = state.sort === null ? {} : { sort: (state.sort.isDescending ? '-' : '') + state.sort.key }
  const columns = state.columns === null ? {} : { columns: state.columns.join(',') }
  const href = (format: string) =>
    `/api${registerPath(register.id)}/export${stringifySearch({ format, ...choiceOf(state, register), ...sort, ...columns })}`
  const item = (format: string, label: string) => ({
    key: format,
    label: (
      <a href={href(format)} download>
        {label}
      </a>
    ),
  })
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items: [item('xlsx', words.entries.exportXlsx), item('csv', words.entries.exportCsv)] }}
    >
      <Button icon={<DownloadOutlined aria-hidden="true" />} title={words.entries.exportNote}>
        {words.entries.export}
      </Button>
    </Dropdown>
  )
}
