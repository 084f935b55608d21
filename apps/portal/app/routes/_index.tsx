export default function Home() {
  return <h1>Evenkeel</h1>
}
