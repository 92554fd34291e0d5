/** What stands before a point of a list, for a class of characters in a pattern. */
export const BULLETS = '-–—•▪*+·◦'
