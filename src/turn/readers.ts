// Strict readers of answers: the whole text or nothing.
