# Rscript keyness.R > keyness.csv (R 4.2.2, base only)
# Log ratio: Hardie 2014; interval: Katz et al. 1978; G2: Dunning 1993; exact interval: binom.test.
g2 <- function(o, e) 2 * sum(ifelse(o == 0, 0, o * log(o / e)))
one <- function(a, n1, b, n2, m) {
  x <- max(a, 0.5 * (a == 0)); y <- max(b, 0.5 * (b == 0))
  lr <- log2((x / n1) / (y / n2))
  se <- sqrt(1 / x - 1 / n1 + 1 / y - 1 / n2)
  ci <- lr + c(-1, 1) * qnorm(.975) * se / log(2)
  p <- binom.test(a, a + b, conf.level = 1 - 0.05 / m)$conf.int
  ends <- log2(n2 / n1 * p / (1 - p))
  lrc <- if (ends[1] > 0) ends[1] else if (ends[2] < 0) ends[2] else 0
  two <- g2(c(a, b), c(n1, n2) * (a + b) / (n1 + n2))
  t <- matrix(c(a, n1 - a, b, n2 - b), 2)
  four <- g2(t, outer(rowSums(t), colSums(t)) / sum(t))
  cat(paste(c(a, n1, b, n2, m, format(c(lr, ci, lrc, two, four, two - log(n1 + n2)),
      digits = 15, trim = TRUE)), collapse = ","), "\n", sep = "")
}
cat("a,words,b,reference,candidates,logRatio,low,high,conservative,g2,g2Table,bic\n")
one(100, 1e6, 50, 1e6, 1)
one(12, 5e4, 3, 2e5, 1000)
one(0, 40000, 25, 60000, 10)
one(7, 40000, 0, 60000, 10)
one(5, 1000, 6, 1100, 1)
one(812, 1234567, 91, 654321, 5000)
one(900, 1000, 10, 1000, 2)
