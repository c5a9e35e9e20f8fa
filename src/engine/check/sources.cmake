# Figure checks (check-figures): a part of the engine room.
set(ENGINE_CHECK_SOURCES check/arithmetic.cpp check/figure_check.cpp check/item_dates.cpp check/item_reader.cpp
  check/lexicon.cpp check/lines.cpp check/mentions.cpp check/passage.cpp check/roles.cpp check/rule_deadline.cpp
  check/rule_order.cpp check/rule_ratio.cpp check/rule_remaining.cpp check/rule_sum.cpp check/rule_table.cpp
  check/rule_closing_total.cpp check/tokens.cpp)
