export const acceptedFiles = '.docx,.doc,.pdf,.html,.htm,.md,.txt'
