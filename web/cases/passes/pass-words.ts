import type { PassVerdict } from '@linchpin/api/pass-token'
import type { CannotVerify } from './verify-pass.ts'

/** What somebody at a checkpoint reads: the verdict, and what to do. */
type Verdicts = Readonly<
  Record<(PassVerdict | CannotVerify)['outcome'], { readonly verdict: string; readonly todo: string }>
>

export const passWordsZh: Verdicts = {
  valid: { verdict: '有效', todo: '核对号牌后放行。' },
  notYet: { verdict: '未到有效期', todo: '有效期起日之前不得通行。' },
  expired: { verdict: '已过期', todo: '请持证单位重新申领。' },
  revoked: { verdict: '已吊销', todo: '不得通行，请联系发证单位。' },
  forged: { verdict: '验签不通过', todo: '不是本市签发的通行证，或内容被改动，请扣证并报告。' },
  unreadable: { verdict: '无法识读', todo: '不是通行证码，或二维码不完整，请重新扫描。' },
  unsupported: {
    verdict: '本浏览器不能离线查验',
    todo: '请更新浏览器，或以 https 打开本页后重试；也可以联网查验。',
  },
}

export const passWordsEn: Verdicts = {
  valid: { verdict: 'Valid', todo: 'Compare the plate, then let it pass.' },
  notYet: { verdict: 'Not valid yet', todo: 'It may not be used before its first day.' },
  expired: { verdict: 'Expired', todo: 'Its holder has to apply anew.' },
  revoked: { verdict: 'Revoked', todo: 'It may not be used; ask the body that gave it out.' },
  forged: { verdict: 'Signature fails', todo: 'The city did not give it out, or it was altered: keep and report it.' },
  unreadable: { verdict: 'Cannot be read', todo: 'It is no pass, or the code is incomplete: scan it again.' },
  unsupported: {
    verdict: 'This browser cannot verify offline',
    todo: 'Update it, or open this page over https and try again; or verify online.',
  },
}
