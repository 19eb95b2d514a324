/** Query string without the empty values; lists repeat their key. */
export function query(values: Record<string, string | number | string[] | undefined>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(values))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== '') search.append(key, String(one));
  const text = search.toString();
  return text && `?${text}`;
}
