/** 万元 in fen, the unit of money in records: criteria and their examples speak of 万元. */
export const wan = 1_000_000
