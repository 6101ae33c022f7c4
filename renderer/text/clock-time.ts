/** The time on the clock as every part of the window writes it: "09.05", in the time zone of the machine. */
export function clockTime(moment: Date): string {
  return [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join('.');
}
