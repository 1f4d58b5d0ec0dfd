export const importZh = {
  title: '导入',
}
