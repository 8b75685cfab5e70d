import { NotThere } from '../_frame/not-there'

/** Within the frame of the desk, which stands already. */
export default function NotFound() {
  return <NotThere home="/desk" />
}
