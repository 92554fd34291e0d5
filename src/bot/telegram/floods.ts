/** The longest that Telegram is obeyed when it says how long to wait. It says less to whoever waits; more means that
 *  something is wrong, and above 24 days a timer would not wait at all. */
export const LONGEST_FLOOD_MS = 15 * 60_000
