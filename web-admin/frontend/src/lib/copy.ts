/** Puts what stands in a field on the clipboard; false if the browser does not allow it. What was selected stays selected. */
export async function copyFrom(field: HTMLInputElement): Promise<boolean> {
  field.focus();
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Without encryption there is no clipboard, but still the old way.
    return document.execCommand?.('copy') ?? false;
  }
}
