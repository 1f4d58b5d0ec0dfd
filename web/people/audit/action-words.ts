import type { Language } from '../../ui/language.tsx'

/** Every act that the audit tells of, by its code. */
const words: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'session.opened': ['登录', 'Signed in'],
  'session.refused': ['登录失败', 'Sign-in refused'],
  'session.closed': ['退出登录', 'Signed out'],
  'person.added': ['新增账号', 'Account added'],
  'person.changed': ['修改账号信息', 'Account changed'],
  'person.passwordChanged': ['修改本人密码', 'Own password changed'],
  'person.passwordReset': ['重置密码', 'Password reset'],
  'person.telephoneSeen': ['查看电话', 'Telephone seen'],
  'person.roleGranted': ['授予角色', 'Role granted'],
  'person.roleWithdrawn': ['收回角色', 'Role withdrawn'],
  'person.closed': ['注销账号', 'Account closed'],
  'audit.exported': ['导出审计日志', 'Audit exported'],
  'document.import': ['导入文件', 'Document imported'],
  'document.version': ['导入文件新版本', 'Version imported'],
  'document.delete': ['删除文件', 'Document deleted'],
  'document.restore': ['恢复文件', 'Document restored'],
  'document.edit': ['修改文件信息', 'Document changed'],
  'commitment.add': ['补录任务事项', 'Commitment added'],
  'commitment.confirm': ['确认任务事项', 'Commitment confirmed'],
  'commitment.correct': ['更正任务事项', 'Commitment corrected'],
  'commitment.reject': ['剔除任务事项', 'Commitment rejected'],
  'commitment.reopen': ['重新核对任务事项', 'Commitment reopened'],
  'task-table.export': ['导出分工表', 'Task table exported'],
  'targets-sheet.export': ['导出目标指标表', 'Targets sheet exported'],
  'akoma-ntoso.export': ['导出 Akoma Ntoso', 'Akoma Ntoso exported'],
}

export const knownActions: readonly string[] = Object.keys(words)

/** What somebody did; an act that is not known here shows its code. */
export function actionInWords(action: string, language: Language): string {
  const known = Object.hasOwn(words, action) ? words[action] : undefined
  return known?.[language === 'zh' ? 0 : 1] ?? action
}
