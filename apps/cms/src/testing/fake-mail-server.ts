import { createServer, type Socket } from 'node:net'
import { once } from 'node:events'

/** A mail server that keeps what it is handed, and refuses everything while `isRefusing`. */
export interface FakeMailServer {
  url: string
  letters: { to: string; text: string }[]
  isRefusing: boolean
  /** The next letter for somebody, as soon as it is there. */
  letterTo(address: string): Promise<string>
  close(): Promise<void>
}

export async function fakeMailServer(): Promise<FakeMailServer> {
  const waiting: (() => void)[] = []
  const server = createServer((socket) => {
    speak(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0

  const mail: FakeMailServer = {
    url: `smtp://127.0.0.1:${port}`,
    letters: [],
    isRefusing: false,
    async letterTo(to) {
      for (;;) {
        const found = mail.letters.find((letter) => letter.to === to)
        if (found) {
          mail.letters.splice(mail.letters.indexOf(found), 1)
          return found.text
        }
        await new Promise<void>((arrived) => waiting.push(arrived))
      }
    },
    close: async () => {
      server.close()
      await once(server, 'close')
    },
  }

  /** As much of RFC 5321 as a sender needs. */
  function speak(socket: Socket): void {
    let buffer = ''
    let to = ''
    let isData = false
    socket.setEncoding('utf8').write('220 tests\r\n')
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk: string) => {
      buffer += chunk
      for (;;) {
        const end = isData ? buffer.indexOf('\r\n.\r\n') : buffer.indexOf('\r\n')
        if (end === -1) return
        const line = buffer.slice(0, end)
        buffer = buffer.slice(end + (isData ? 5 : 2))
        if (isData) {
          isData = false
          mail.letters.push({ to, text: plain(line) })
          for (const arrived of waiting.splice(0)) arrived()
          socket.write('250 kept\r\n')
          continue
        }
        if (/^RCPT/i.test(line)) to = /<(.+)>/.exec(line)?.[1] ?? ''
        isData = /^DATA/i.test(line)
        const isRefused = mail.isRefusing && /^MAIL/i.test(line)
        socket.write(isRefused ? '550 not today\r\n' : isData ? '354 go on\r\n' : '250 fine\r\n')
        if (/^QUIT/i.test(line)) socket.end()
      }
    })
  }
  return mail
}

/** Quoted-printable undone. */
function plain(raw: string): string {
  const bytes = raw
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
