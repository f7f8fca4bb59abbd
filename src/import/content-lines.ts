/**
 * The lines of a calendar file, put together where they were folded (RFC 5545 §3.1). Tolerant of what programs write:
 * bare LF or CR, a byte order mark, tabs for spaces, empty lines.
 */
export function contentLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    const last = lines.length - 1;
    if (/^[ \t]/.test(line) && last >= 0) lines[last] += line.slice(1);
    else if (line.trim() !== '') lines.push(line);
  }
  return lines;
}

/**
 * The text of a calendar file: UTF-8, or UTF-16, or else what old programs on Windows wrote. Lines
 * folded inside a character are put together before they are read.
 */
export function decodeCalendar(bytes: Uint8Array): string {
  const [first, second] = bytes;
  // Without a byte order mark, it is the B of BEGIN that tells.
  if ((first === 0xff && second === 0xfe) || (first === 0x42 && second === 0)) return decode(bytes, 'utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x42)) return decode(bytes, 'utf-16be');
  const unfolded = unfoldBytes(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(unfolded);
  } catch {
    return decode(unfolded, 'windows-1252');
  }
}

const decode = (bytes: Uint8Array, label: string): string => new TextDecoder(label).decode(bytes);

const [tab, lineFeed, carriageReturn, space] = [9, 10, 13, 32];

function unfoldBytes(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const next = bytes[index + 1];
    if (bytes[index] === lineFeed && (next === space || next === tab)) {
      if (kept[length - 1] === carriageReturn) length -= 1;
      index += 1;
    } else {
      kept[length] = bytes[index] ?? 0;
      length += 1;
    }
  }
  return kept.subarray(0, length);
}
