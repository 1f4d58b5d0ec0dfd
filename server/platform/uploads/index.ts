export { type UploadKind, uploadKinds } from './accepted-kind.ts'
export { uploadRoutes } from './uploads.http.ts'
export {
  addUpload,
  dropOldUploads,
  type NewUpload,
  storeBytes,
  takeUploads,
  type UploadRow,
  uploadBytes,
  uploadOf,
  uploadsKeptBy,
  uploadsOf,
} from './uploads.store.ts'
export { storedFile, upload } from './uploads.tables.ts'
export { uploadProblems } from './uploads-problems.ts'
