# What a card's code says, and getting it back when the keyboard's way spoiled it: a part of the ingest room.
target_sources(app_ingest PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/card_differences.cpp ${CMAKE_CURRENT_LIST_DIR}/card_scan.cpp
  ${CMAKE_CURRENT_LIST_DIR}/key_layout.cpp ${CMAKE_CURRENT_LIST_DIR}/scan_burst.cpp
  ${CMAKE_CURRENT_LIST_DIR}/scan_repair.cpp
  ${CMAKE_CURRENT_LIST_DIR}/typed_marks.cpp ${CMAKE_CURRENT_LIST_DIR}/vietnamese_word.cpp)
