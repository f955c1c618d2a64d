# Rscript evidence.R > evidence.csv (R 4.2.2, base only)
cat("name,value\n")
put <- function(name, value) cat(name, ",", format(value, digits = 15), "\n", sep = "")
p <- c(5, 3, 2) / 10
put("h1 of 5 3 2", exp(-sum(p * log(p))))
put("h2 of 5 3 2", 1 / sum(p^2))
put("upper bound of 0 in 1000", binom.test(0, 1000, alternative = "less")$conf.int[2])
put("upper bound of 2 in 500", binom.test(2, 500, alternative = "less")$conf.int[2])
put("npmi of 20 100 50 1000", log(0.02 / (0.1 * 0.05)) / -log(0.02))
put("logDice of 20 100 50", 14 + log2(2 * 20 / 150))
x <- c(3, 5, 4, 8, 9, 7, 12, 11); y <- c(1, 4, 2, 6, 5, 5, 6, 9); t <- 2001:2008
put("detrended pearson", cor(resid(lm(x ~ t)), resid(lm(y ~ t))))
put("detrended spearman", cor(resid(lm(x ~ t)), resid(lm(y ~ t)), method = "spearman"))
y <- c(3, 2, 4, 9, 8, 3, 7, 9); w <- (c(0, -1, 0, 1, -1, 0, 1, 0)) / 2
left <- resid(lm(y ~ t)); w <- resid(lm(w ~ t)); d <- sum(w * left)
orders <- function(v) if (length(v) == 1) matrix(v) else
  do.call(rbind, lapply(seq_along(v), function(i) cbind(v[i], orders(v[-i]))))
put("events beyond the trend", d)
put("p of events beyond the trend", mean(abs(orders(left) %*% w) >= abs(d) * (1 - 1e-12)))
effective <- function(y, n) {
  p <- sum(y) / sum(n); J <- length(n)
  v <- J * var((y - p * n) / sum(n))
  e <- if (p > 0 && p < 1) min(sum(n), p * (1 - p) / v) else sum(n)
  e * (qt(0.975, sum(n) - 1) / qt(0.975, J - 1))^2
}
put("effective size of clusters", effective(c(3, 0, 5, 1, 4, 2, 0, 6), c(4, 3, 6, 5, 4, 7, 2, 6)))
put("effective size of two alike clusters", effective(c(0, 0), c(50, 50)))
