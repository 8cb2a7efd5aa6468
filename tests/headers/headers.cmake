# Every public header compiles when it is the only one, and when it is included twice: with clang, which takes half the
# time of GCC. Both compilers read the same standard library, so that what a header forgets to include is missing for
# either; GCC is asked whether it accepts them all, each twice, in one go.
include(${PROJECT_SOURCE_DIR}/cmake/syntax.cmake)

file(GLOB_RECURSE headers CONFIGURE_DEPENDS
    RELATIVE ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/include/*.hpp)
foreach(header IN LISTS headers)
    file(STRINGS ${PROJECT_SOURCE_DIR}/include/${header} lines REGEX "^#include <blijvend/")
    list(TRANSFORM lines REPLACE "#include <(.+)>.*" "\\1" OUTPUT_VARIABLE included_by_${header})
endforeach()

# blijvend_reach(<variable> <header>): the headers that include this one, by themselves or through another, and itself.
function(blijvend_reach variable base)
    set(reach ${base})
    set(found TRUE)
    while(found)
        set(found FALSE)
        foreach(header IN LISTS headers)
            foreach(other IN LISTS included_by_${header})
                if(other IN_LIST reach AND NOT header IN_LIST reach)
                    list(APPEND reach ${header})
                    set(found TRUE)
                endif()
            endforeach()
        endforeach()
    endwhile()
    set(${variable} ${reach} PARENT_SCOPE)
endfunction()

# For a header that includes another anyway, reading that other one first hides nothing: it only saves reading the
# whole model once for every header. The first of these lists of which a header includes all.
set(bases
    "blijvend/rules/rule.hpp,blijvend/rules/example.hpp,blijvend/model/course.hpp"
    "blijvend/rules/rule.hpp,blijvend/rules/example.hpp"
    "blijvend/rules/rule.hpp"
    "blijvend/model/case_file.hpp"
    "blijvend/model/stamp.hpp"
    "blijvend/core/describe.hpp")
find_program(GCC NAMES g++ REQUIRED)
find_program(CLANG NAMES clang++)
if(CLANG)
    set(alone ${CLANG})
else()
    set(alone ${GCC})
endif()
set(rest ${headers})
set(targets)
foreach(base IN LISTS bases ITEMS "")
    string(REPLACE "," ";" first "${base}")
    set(with_base ${rest})
    foreach(one IN LISTS first)
        blijvend_reach(reach ${one})
        list(REMOVE_ITEM reach ${first})
        foreach(header IN LISTS with_base)
            if(NOT header IN_LIST reach)
                list(REMOVE_ITEM with_base ${header})
            endif()
        endforeach()
    endforeach()
    list(REMOVE_ITEM rest ${with_base})
    set(sources)
    foreach(header IN LISTS with_base)
        string(REPLACE / . file ${header})
        set(file ${CMAKE_CURRENT_BINARY_DIR}/headers/${file}.cpp)
        file(CONFIGURE OUTPUT ${file} CONTENT "#include <@header@>\n#include <@header@>\n" @ONLY)
        list(APPEND sources ${file})
    endforeach()
    list(LENGTH targets number)
    blijvend_check_syntax(headers_alone_${number} COMPILER ${alone} SOURCES ${sources} PRECOMPILED ${first})
    list(APPEND targets headers_alone_${number})
endforeach()

set(every_header ${CMAKE_CURRENT_BINARY_DIR}/headers/every_header.cpp)
list(TRANSFORM headers REPLACE "(.+)" "#include <\\1>\n" OUTPUT_VARIABLE includes)
list(JOIN includes "" includes)
file(CONFIGURE OUTPUT ${every_header} CONTENT "@includes@@includes@" @ONLY)
blijvend_check_syntax(headers_together COMPILER ${GCC} SOURCES ${every_header})

add_test(NAME "headers compile alone and twice, and all together with GCC"
    COMMAND ${CMAKE_COMMAND} --build ${PROJECT_BINARY_DIR} --target headers_together ${targets})
set_tests_properties("headers compile alone and twice, and all together with GCC" PROPERTIES RUN_SERIAL ON)
