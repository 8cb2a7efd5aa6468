# Every public header compiles when it is the only one, and when it is included twice: with GCC. Both compilers
# read the same standard library, so that what a header forgets to include is missing for either; clang is asked
# whether it accepts them all, each twice, in one go.
include(${PROJECT_SOURCE_DIR}/cmake/syntax.cmake)

file(GLOB_RECURSE headers CONFIGURE_DEPENDS
    RELATIVE ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/include/*.hpp)
set(headers_alone)
set(headers_with_rule)
foreach(header IN LISTS headers)
    string(REPLACE / . file ${header})
    set(file ${CMAKE_CURRENT_BINARY_DIR}/headers/${file}.cpp)
    file(CONFIGURE OUTPUT ${file} CONTENT "#include <@header@>\n#include <@header@>\n" @ONLY)
    # Whoever includes one of these includes rule.hpp, so that reading it first hides nothing: it only saves reading
    # the whole model once for every rule.
    file(STRINGS ${PROJECT_SOURCE_DIR}/include/${header} found
        REGEX "#include <blijvend/rules/(rule|standing|rhythm|question).hpp>")
    if(found)
        list(APPEND headers_with_rule ${file})
    else()
        list(APPEND headers_alone ${file})
    endif()
endforeach()

find_program(GCC NAMES g++ REQUIRED)
find_program(CLANG NAMES clang++)
blijvend_check_syntax(headers_gcc COMPILER ${GCC} SOURCES ${headers_alone})
blijvend_check_syntax(headers_with_rule_gcc COMPILER ${GCC}
    SOURCES ${headers_with_rule} PRECOMPILED blijvend/rules/rule.hpp)
add_test(NAME "headers compile alone and twice with GCC"
    COMMAND ${CMAKE_COMMAND} --build ${PROJECT_BINARY_DIR} --target headers_gcc headers_with_rule_gcc)
set_tests_properties("headers compile alone and twice with GCC" PROPERTIES RUN_SERIAL ON)
if(CLANG)
    set(every_header ${CMAKE_CURRENT_BINARY_DIR}/headers/every_header.cpp)
    list(TRANSFORM headers REPLACE "(.+)" "#include <\\1>\n" OUTPUT_VARIABLE includes)
    list(JOIN includes "" includes)
    file(CONFIGURE OUTPUT ${every_header} CONTENT "@includes@@includes@" @ONLY)
    blijvend_check_syntax(headers_clang COMPILER ${CLANG} SOURCES ${every_header})
    add_test(NAME "headers compile together and twice with clang"
        COMMAND ${CMAKE_COMMAND} --build ${PROJECT_BINARY_DIR} --target headers_clang)
    set_tests_properties("headers compile together and twice with clang" PROPERTIES RUN_SERIAL ON)
endif()
