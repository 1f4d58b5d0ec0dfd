import { GapsPage } from '../../chains/gaps/gaps-page.tsx'
import { WithGapRoom } from './with-gap-room.tsx'

export const Gaps = () => <WithGapRoom>{(room) => <GapsPage room={room} />}</WithGapRoom>
