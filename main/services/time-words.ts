/** 2023-03-09 14:05, in the time of the machine, from an ISO time; the window has the same in renderer/words. */
export function timeWords(iso: string): string {
  const time = new Date(iso)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`
}
