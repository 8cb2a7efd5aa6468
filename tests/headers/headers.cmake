# Every public header compiles when it is the only one, and when it is included twice: with GCC. Both compilers
# read the same standard library, so that what a header forgets to include is missing for either; clang is asked
# whether it accepts them all, each twice, in one go.
include(${PROJECT_SOURCE_DIR}/cmake/syntax.cmake)

file(GLOB_RECURSE headers CONFIGURE_DEPENDS
    RELATIVE ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/include/*.hpp)

# The headers that include rule.hpp, by themselves or through another.
set(reach_rule blijvend/rules/rule.hpp)
set(found TRUE)
while(found)
    set(found FALSE)
    foreach(header IN LISTS headers)
        file(STRINGS ${PROJECT_SOURCE_DIR}/include/${header} includes REGEX "^#include <blijvend/")
        list(TRANSFORM includes REPLACE "#include <(.+)>.*" "\\1")
        foreach(other IN LISTS includes)
            if(other IN_LIST reach_rule AND NOT header IN_LIST reach_rule)
                list(APPEND reach_rule ${header})
                set(found TRUE)
            endif()
        endforeach()
    endforeach()
endwhile()

set(headers_alone)
set(headers_with_rule)
foreach(header IN LISTS headers)
    string(REPLACE / . file ${header})
    set(file ${CMAKE_CURRENT_BINARY_DIR}/headers/${file}.cpp)
    file(CONFIGURE OUTPUT ${file} CONTENT "#include <@header@>\n#include <@header@>\n" @ONLY)
    # For headers that include both rule.hpp and example.hpp, reading those first hides nothing: it only saves reading
    # the whole model once for every rule.
    file(STRINGS ${PROJECT_SOURCE_DIR}/include/${header} example REGEX "^#include <blijvend/rules/example.hpp>")
    if(example AND header IN_LIST reach_rule)
        list(APPEND headers_with_rule ${file})
    else()
        list(APPEND headers_alone ${file})
    endif()
endforeach()

find_program(GCC NAMES g++ REQUIRED)
find_program(CLANG NAMES clang++)
blijvend_check_syntax(headers_gcc COMPILER ${GCC} SOURCES ${headers_alone})
blijvend_check_syntax(headers_with_rule_gcc COMPILER ${GCC}
    SOURCES ${headers_with_rule} PRECOMPILED blijvend/rules/rule.hpp blijvend/rules/example.hpp)
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
