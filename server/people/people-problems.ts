import type { ProblemTable } from '../platform/problem/index.ts'

/** What can go wrong with signing in, accounts and roles. */
export const peopleProblems = {
  'sign-in-refused': {
    status: 401,
    zh: {
      message: '账号或密码不正确。',
      remedy: '请核对后重试；连续 5 次错误将锁定 30 分钟。忘记密码请联系系统管理员重置。',
    },
    en: {
      message: 'The account or the password is not right.',
      remedy: 'Check both; five failures lock the account for 30 minutes. The system officer can set a new password.',
    },
  },
  'person-locked': {
    status: 423,
    zh: {
      message: '该账号因连续输错密码已锁定，约 {minutes} 分钟后解除。',
      remedy: '请稍后再试，或联系系统管理员重置密码。',
    },
    en: {
      message: 'This account is locked for about {minutes} more minutes after wrong passwords.',
      remedy: 'Wait, or ask the system officer for a new password.',
    },
  },
  'password-change-first': {
    status: 403,
    zh: { message: '首次登录或密码已到期，须先修改密码。', remedy: '请修改密码后继续。' },
    en: {
      message: 'The password has to be changed first: it is a first one, or older than 90 days.',
      remedy: 'Change it, then go on.',
    },
  },
  'password-wrong': {
    status: 422,
    zh: { message: '原密码不正确。', remedy: '请重新输入当前使用的密码。' },
    en: { message: 'The current password is not right.', remedy: 'Enter the password that you signed in with.' },
  },
  'password-short': {
    status: 422,
    zh: { message: '新密码不足 {least} 个字符。', remedy: '请设置至少 {least} 个字符的密码。' },
    en: { message: 'The new password has fewer than {least} characters.', remedy: 'Choose one of {least} or more.' },
  },
  'password-simple': {
    status: 422,
    zh: { message: '新密码过于简单。', remedy: '须包含大写字母、小写字母、数字、其他字符中的至少三类。' },
    en: {
      message: 'The new password is too simple.',
      remedy: 'Use at least three of: lower case, upper case, digits, other characters.',
    },
  },
  'password-login': {
    status: 422,
    zh: { message: '新密码中含有账号名。', remedy: '请设置不含账号名的密码。' },
    en: { message: 'The new password holds the name of the account.', remedy: 'Choose one without it.' },
  },
  'password-former': {
    status: 422,
    zh: { message: '新密码与最近 {remembered} 次用过的密码相同。', remedy: '请设置没有用过的密码。' },
    en: { message: 'The new password is one of the last {remembered}.', remedy: 'Choose one that was not used.' },
  },
  'demo-off': {
    status: 403,
    zh: { message: '本系统没有开启演示登录。', remedy: '请使用账号和密码登录；演示须以 --demo 启动，且只在本机可用。' },
    en: {
      message: 'This server offers no demonstration.',
      remedy: 'Sign in with an account; a demonstration is started with --demo, on this machine only.',
    },
  },
  'person-not-found': {
    status: 404,
    zh: { message: '没有这个人员（{id}）。', remedy: '请刷新列表后重新选择。' },
    en: { message: 'There is no person {id}.', remedy: 'Reload the list and choose again.' },
  },
  'person-changed': {
    status: 412,
    zh: { message: '{name}的信息已被他人修改，您的修改未保存。', remedy: '请刷新后在最新内容上修改。' },
    en: {
      message: 'Somebody else changed what is kept of {name}; your change was not saved.',
      remedy: 'Reload and change it on what is there now.',
    },
  },
  'person-closed': {
    status: 409,
    zh: { message: '{name}的账号已注销。', remedy: '请选择在用账号；如重新任职，请新建账号。' },
    en: { message: 'The account of {name} is closed.', remedy: 'Choose an open one, or make a new account.' },
  },
  'login-taken': {
    status: 409,
    zh: { message: '账号名“{login}”已被使用。', remedy: '请换一个账号名；账号名不分大小写，注销后也不再发给他人。' },
    en: {
      message: 'The account name “{login}” is taken.',
      remedy: 'Choose another; case does not matter, and names of closed accounts are not given again.',
    },
  },
  'body-unknown': {
    status: 422,
    zh: { message: '没有这个单位（{id}）。', remedy: '请从单位列表中选择。' },
    en: { message: 'There is no body {id}.', remedy: 'Choose one of the list.' },
  },
  'role-unknown': {
    status: 422,
    zh: { message: '没有这个角色（{role}）。', remedy: '请从角色列表中选择。' },
    en: { message: 'There is no role {role}.', remedy: 'Choose one of the list.' },
  },
  'scope-unfit': {
    status: 422,
    zh: { message: '角色 {role} 不能以“{scope}”为范围。', remedy: '请选择与角色相符的范围，如各区角色选择所在区。' },
    en: {
      message: 'The role {role} is not held for “{scope}”.',
      remedy: 'Choose a scope that fits it, as a district for a district’s role.',
    },
  },
  'scope-unknown': {
    status: 422,
    zh: {
      message: '没有这个范围（{scope}）。',
      remedy: '请从列表中选择区、产业链、单位，或填写企业的统一社会信用代码。',
    },
    en: {
      message: 'There is no scope “{scope}”.',
      remedy: 'Choose a district, a chain or a body of the list, or give the credit code of an enterprise.',
    },
  },
  'days-turned': {
    status: 422,
    zh: { message: '截止日 {until} 早于起始日 {from}。', remedy: '请核对起止日期。' },
    en: { message: 'The last day {until} is before the first day {from}.', remedy: 'Check both days.' },
  },
  'grant-to-oneself': {
    status: 403,
    zh: { message: '不能给自己授予或收回角色。', remedy: '请由另一名安全管理员办理。' },
    en: { message: 'Nobody gives a role to themselves, or takes one.', remedy: 'Another security officer does it.' },
  },
  'officers-exclude': {
    status: 409,
    zh: {
      message: '系统管理员、安全管理员、审计管理员相互独立，任一人不得兼任，也不得兼有业务角色（{name}、{role}）。',
      remedy: '请先收回已有角色，或为该职责另建账号。',
    },
    en: {
      message: 'The three officers exclude each other and every other role ({name}, {role}).',
      remedy: 'Withdraw what the person holds first, or make another account.',
    },
  },
  'assignment-not-found': {
    status: 404,
    zh: { message: '没有这项授权（{id}），可能已被收回。', remedy: '请刷新后查看。' },
    en: { message: 'There is no such grant ({id}); it may be withdrawn already.', remedy: 'Reload the page.' },
  },
  'reset-oneself': {
    status: 403,
    zh: { message: '不能重置自己的密码。', remedy: '请在个人设置中修改密码。' },
    en: { message: 'Nobody resets their own password.', remedy: 'Change it under your own settings.' },
  },
  'reset-of-officer': {
    status: 403,
    zh: {
      message: '“{name}”是三员之一，其密码不由系统管理员重置。',
      remedy: '请由服务器运维人员在服务器上运行 npx linchpin officer reset {login}，重置情况记入审计日志。',
    },
    en: {
      message: '“{name}” is one of the three officers; the system officer does not reset their passwords.',
      remedy: 'Whoever runs the server does, with npx linchpin officer reset {login}; the audit log tells of it.',
    },
  },
  'close-oneself': {
    status: 403,
    zh: { message: '不能注销自己的账号。', remedy: '请由另一名系统管理员办理。' },
    en: { message: 'Nobody closes their own account.', remedy: 'Another system officer does it.' },
  },
  'work-in-hand': {
    status: 409,
    zh: { message: '{name}名下还有 {count} 项未办结事项，不能注销。', remedy: '请指定接手人，事项移交后账号即注销。' },
    en: {
      message: '{name} still has {count} open items in hand.',
      remedy: 'Name who takes them over; the account closes with that.',
    },
  },
  'hand-over-to-oneself': {
    status: 422,
    zh: { message: '接手人不能是本人。', remedy: '请选择其他在用账号。' },
    en: { message: 'Nobody hands over to themselves.', remedy: 'Choose another open account.' },
  },
  'last-officer': {
    status: 409,
    zh: { message: '{name}是唯一的该类管理员（{role}），不能注销。', remedy: '请先授予另一人同一职责。' },
    en: { message: '{name} is the only {role}.', remedy: 'Give the power to somebody else first.' },
  },
} as const satisfies ProblemTable
