option(APP_WERROR "Warnings stop the build" ON)
option(APP_WINDOW "Build the window (needs Qt Widgets and Charts)" ON)
option(APP_TESTS "Build the tests" ON)
option(APP_BENCH "Build the benchmarks" OFF)
option(APP_FUZZ "Build the fuzzing programs (clang++; tests/fuzz/CMakeLists.txt says how)" OFF)
set(APP_SANITIZE "" CACHE STRING "address,undefined | thread | empty")

if(APP_SANITIZE)
  set(APP_SANITIZED ON) # without the comma that a generator expression would trip over
else()
  set(APP_SANITIZED OFF)
endif()

add_library(app_options INTERFACE)
target_compile_features(app_options INTERFACE cxx_std_20)
target_compile_definitions(app_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
  $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
target_compile_options(app_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow
  -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wimplicit-fallthrough
  $<$<BOOL:${APP_WERROR}>:-Werror>
  # g++ 12 takes the untouched half of a std::variant for uninitialised once it optimises (Result<T>); the sanitizers
  # and -Wuninitialized watch the real case.
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<OR:$<NOT:$<CONFIG:Debug>>,$<BOOL:${APP_SANITIZED}>>>:-Wno-maybe-uninitialized>
  # g++ 12 sees an overlapping copy in "literal" + std::string once it optimises (GCC bug 105651).
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<OR:$<NOT:$<CONFIG:Debug>>,$<BOOL:${APP_SANITIZED}>>>:-Wno-restrict>)
if(APP_SANITIZE)
  add_compile_options(-fsanitize=${APP_SANITIZE} -fno-omit-frame-pointer)
  if(APP_SANITIZE MATCHES "undefined")
    # Half of the compiling went into these two: a null that is used ends in a report anyway, and this processor reads
    # what is not aligned.
    add_compile_options(-fno-sanitize=null,alignment)
  endif()
  add_link_options(-fsanitize=${APP_SANITIZE})
endif()

# Generated moc code is not ours to tidy; this check never fires but keeps clang-tidy from complaining.
file(WRITE "${CMAKE_BINARY_DIR}/.clang-tidy" "Checks: '-*,llvm-twine-local'\n")

if(APP_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "APP_FUZZ needs clang++")
  endif()
  add_compile_options(-fsanitize=fuzzer-no-link,address -fno-omit-frame-pointer -O1)
  add_link_options(-fsanitize=address)
endif()
