import './logo.css';

export function Logo({ name }: { name: string }) {
  return (
    <span className="logo">
      <img src="/icon.svg" alt="" width={22} height={22} />
      {name}
    </span>
  );
}
