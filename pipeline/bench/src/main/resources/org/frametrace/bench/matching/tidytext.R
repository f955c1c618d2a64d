# Counts phrases in sentences the way users of tidytext do: n-grams, joined with the list of phrases.
# Arguments: a file of sentences (document, tab, words), a file of phrases (entry, tab, words).
# Prints the number of hits and the seconds, reading included.
suppressPackageStartupMessages({
  library(dplyr)
  library(tidytext)
})
files <- commandArgs(trailingOnly = TRUE)
start <- Sys.time()
read <- function(file, names) {
  table <- read.delim(file, header = FALSE, quote = "", comment.char = "", encoding = "UTF-8")
  setNames(as_tibble(table), names)
}
sentences <- read(files[1], c("document", "text"))
phrases <- read(files[2], c("entry", "phrase")) |>
  distinct() |>
  mutate(words = lengths(strsplit(phrase, " ")))
hits <- 0
for (n in sort(unique(phrases$words))) {
  found <- sentences |>
    unnest_tokens(phrase, text, token = "ngrams", n = n, to_lower = FALSE) |>
    inner_join(filter(phrases, words == n), by = "phrase", relationship = "many-to-many") |>
    count(document, entry)
  hits <- hits + sum(found$n)
}
cat(hits, as.numeric(difftime(Sys.time(), start, units = "secs")), "\n")
