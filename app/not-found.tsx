import { Frame } from './_frame/frame'
import { NotThere } from './_frame/not-there'

export default function NotFound() {
  return (
    <Frame width="measure">
      <NotThere home="/" />
    </Frame>
  )
}
