import { iconPaths, type IconName } from './iconPaths';

type Props = { name: IconName; size?: number; label?: string };

/** Decoration unless labelled. */
export function Icon({ name, size = 14, label }: Props) {
  return (
    <svg
      width={size} height={size} viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth={1.5}
      strokeLinecap="round" strokeLinejoin="round" focusable="false" style={{ flex: 'none' }}
      role={label ? 'img' : undefined} aria-label={label} aria-hidden={label ? undefined : true}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
