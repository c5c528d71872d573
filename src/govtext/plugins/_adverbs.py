"""How something rose or fell: the little words between the verb and the figure, "tăng nhẹ 2%", "giảm khá sâu 5%"."""

# One list for all that look at a change: whatever misses one of these takes it for part of the subject.
HOW = r"(?: (?:nhẹ|mạnh|sâu|vọt|nhanh|chậm|nhiều|ít|cao|rất|khá|đều|thêm|dần|đáng kể|trở lại)(?: nhất)?)"
# "Có mức tăng mạnh nhất ở mức 2%", "với mức giảm 3%": the change of what stands before it.
RATED = rf"(?:có|với|đạt) mức (?:tăng|giảm){HOW}{{0,3}}(?: (?:ở mức|là|đạt))?"
