# Runs one case with one compiler; see must_not_compile.cmake.
set(compile ${COMPILER} -std=c++20 -fsyntax-only -I${INCLUDE})

file(STRINGS ${CASE} first LIMIT_COUNT 1)
if(NOT first MATCHES "^// must not compile: (.+)$")
    message(FATAL_ERROR "The first line of ${CASE} must be: // must not compile: <regular expression>")
endif()
set(expected "${CMAKE_MATCH_1}")

execute_process(COMMAND ${compile} -DBLIJVEND_CONTROL ${CASE}
    RESULT_VARIABLE status ERROR_VARIABLE messages)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "The control does not compile:\n${messages}")
endif()

execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C ${compile} ${CASE}
    RESULT_VARIABLE status ERROR_VARIABLE messages)
if(status EQUAL 0)
    message(FATAL_ERROR "This compiles, and must not: ${CASE}")
endif()
if(NOT messages MATCHES "${expected}")
    message(FATAL_ERROR "Fails to compile for another reason than '${expected}':\n${messages}")
endif()
