/** The beginning of a pattern for what stands before a point of a list; "+ 43 1 5550" is a telephone number. */
export const BULLET = '(?!\\+\\s*\\p{N}{1,3}[\\s(]+\\p{N})[-–—•▪*+·◦]'
