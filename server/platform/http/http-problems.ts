import type { ProblemTable } from '../problem/index.ts'

/** What can go wrong with any request. */
export const httpProblems = {
  'request-invalid': {
    status: 400,
    zh: { message: '请求内容不符合要求：{issues}', remedy: '请按接口说明（/api/openapi.json）更正后重新提交。' },
    en: {
      message: 'The request is not valid: {issues}',
      remedy: 'Correct it as /api/openapi.json says and send it again.',
    },
  },
  'text-unstorable': {
    status: 400,
    zh: { message: '“{field}”中有无法保存的字符（NUL 或残缺的字符）。', remedy: '请删去该字符后重新提交。' },
    en: {
      message: '“{field}” holds a character that cannot be kept (NUL, or half of one).',
      remedy: 'Remove it and send the request again.',
    },
  },
  'not-found': {
    status: 404,
    zh: { message: '没有找到 {what}。', remedy: '请检查地址，或返回列表重新打开。' },
    en: { message: '{what} was not found.', remedy: 'Check the address, or open it again from the list.' },
  },
  'precondition-required': {
    status: 428,
    zh: {
      message: '修改前须说明所依据的版本，请求缺少 If-Match。',
      remedy: '请重新读取该项，并把 ETag 的值放入 If-Match。',
    },
    en: {
      message: 'A change has to say which revision it was made on; If-Match is missing.',
      remedy: 'Read the item again and send its ETag as If-Match.',
    },
  },
  'not-signed-in': {
    status: 401,
    zh: { message: '尚未登录，或登录已超时。', remedy: '请登录后继续；页面上已填写的内容仍在。' },
    en: {
      message: 'Nobody is signed in, or the session has ended.',
      remedy: 'Sign in and go on; what you entered on the page is kept.',
    },
  },
  forbidden: {
    status: 403,
    zh: { message: '当前人员没有“{permission}”权限。', remedy: '如工作需要，请向安全管理员申请。' },
    en: {
      message: 'This person lacks the permission “{permission}”.',
      remedy: 'Ask the security officer for it if your work needs it.',
    },
  },
  'host-refused': {
    status: 421,
    zh: { message: '本机服务不接受以 {host} 为名的访问。', remedy: '请使用启动时打印的地址打开。' },
    en: {
      message: 'This local server does not answer to the name {host}.',
      remedy: 'Open the address that was printed at the start.',
    },
  },
  'origin-refused': {
    status: 403,
    zh: { message: '来自其他网站（{origin}）的修改请求已被拒绝。', remedy: '请在本系统页面内操作。' },
    en: {
      message: 'A change asked for by another site ({origin}) was refused.',
      remedy: 'Work from a page of this system.',
    },
  },
  'too-many-requests': {
    status: 429,
    zh: { message: '请求过于频繁。', remedy: '请在 {seconds} 秒后再试。' },
    en: { message: 'Too many requests.', remedy: 'Try again in {seconds} seconds.' },
  },
  'body-too-large': {
    status: 413,
    zh: { message: '提交的内容过大。', remedy: '请减少内容后重新提交；文件请使用导入功能。' },
    en: { message: 'The request is too large.', remedy: 'Send less; files go in by the import.' },
  },
  'media-type-refused': {
    status: 415,
    zh: {
      message: '不接受 {given} 类型的内容。',
      remedy: '请以 application/json 提交；文件请以 multipart/form-data 提交。',
    },
    en: {
      message: 'Content of type {given} is not accepted.',
      remedy: 'Send application/json; a file goes as multipart/form-data.',
    },
  },
  'server-fault': {
    status: 500,
    zh: { message: '系统内部出错，操作没有完成。', remedy: '请稍后重试；如仍出现，请把编号 {requestId} 告知管理员。' },
    en: {
      message: 'The server failed and nothing was changed.',
      remedy: 'Try again; if it comes back, give the administrator the number {requestId}.',
    },
  },
  'file-missing': {
    status: 400,
    zh: { message: '没有收到文件。', remedy: '请以 multipart/form-data 的 file 字段提交一个文件。' },
    en: { message: 'No file was received.', remedy: 'Send one file as the field “file” of multipart/form-data.' },
  },
  'import-interrupted': {
    status: 400,
    zh: { message: '文件没有传完，未保存任何内容。', remedy: '请重新导入。' },
    en: { message: 'The file did not arrive whole; nothing was kept.', remedy: 'Import it again.' },
  },
} as const satisfies ProblemTable
