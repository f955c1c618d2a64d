# Rscript permanova.R > permanova.csv (R 4.2.2, base only)
# F and R2 from the residual sums of squares of lm, and again from distances alone (Anderson 2001);
# p from all orders of the groups, of which the observed one is one.
f <- function(x) paste(format(x, digits = 15, trim = TRUE), collapse = " ")
orders <- function(v) if (length(v) == 1) matrix(v) else
  do.call(rbind, lapply(seq_along(v), function(i) cbind(v[i], orders(v[-i]))))
squares <- function(d, g) {
  within <- sum(sapply(unique(g), function(k) sum(as.matrix(d)[g == k, g == k]^2) / 2 / sum(g == k)))
  c(sum(d^2) / length(g), within)
}
cat("groups,dimensions,points,f,r2,p\n")
one <- function(groups, points) {
  n <- length(groups); k <- length(unique(groups)); g <- factor(groups)
  total <- sum(resid(lm(points ~ 1))^2); within <- sum(resid(lm(points ~ g))^2)
  stopifnot(all.equal(c(total, within), squares(dist(points), groups)))
  all <- if (n <= 8) mean(apply(orders(groups), 1, function(o)
    squares(dist(points), o)[2]) <= within * (1 + 1e-12)) else NA
  cat(f(groups), ncol(points), f(t(points)), sep = ",")
  cat("", f((total - within) / (k - 1) / (within / (n - k))), f(1 - within / total), f(all),
      sep = ","); cat("\n")
}
set.seed(11)
one(c(0, 0, 0, 1, 1, 1, 1), matrix(round(rnorm(14), 3) + c(0, 0, 0, 1, 1, 1, 1), 7))
one(c(0, 1, 2, 0, 1, 2, 0, 1), matrix(round(rnorm(24), 3), 8))
one(c(2, 2, 0, 0, 1, 1), matrix(round(rnorm(6), 3), 6))
one(rep(0:3, c(9, 4, 12, 5)), matrix(round(rnorm(90), 3), 30) + rep(0:3, c(9, 4, 12, 5)) / 3)
