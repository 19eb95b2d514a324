export default function Page(_: { me?: unknown }) { return null; }
