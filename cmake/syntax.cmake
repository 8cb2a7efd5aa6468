# blijvend_check_syntax(<target> COMPILER <path> SOURCES <files> [PRECOMPILED <headers>])
# A target that compiles every source with -fsyntax-only and warnings as errors; a source is looked at
# again only when it or something it includes has changed. Headers that all of them include may be read first, once
# for all: clang then also instantiates once what they instantiate.
function(blijvend_check_syntax target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "COMPILER" "SOURCES;PRECOMPILED")
    set(stamps)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/${target}.dir)
    set(compile ${arg_COMPILER} -std=c++20 -Wall -Wextra -Wpedantic -Werror -I${PROJECT_SOURCE_DIR}/include)
    set(first)
    set(precompiled)
    set(as_precompiled)
    set(suffix gch)
    if(arg_COMPILER MATCHES "clang")
        set(as_precompiled -fpch-instantiate-templates)
        set(suffix pch)
    endif()
    if(arg_PRECOMPILED)
        list(TRANSFORM arg_PRECOMPILED REPLACE "(.+)" "#include <\\1>\n" OUTPUT_VARIABLE includes)
        list(JOIN includes "" includes)
        file(CONFIGURE OUTPUT ${folder}/first.hpp CONTENT "@includes@" @ONLY)
        set(precompiled ${folder}/first.hpp.${suffix})
        add_custom_command(OUTPUT ${precompiled}
            COMMAND ${compile} ${as_precompiled} -MD -MF ${folder}/first.d -MT ${precompiled}
                -x c++-header ${folder}/first.hpp -o ${precompiled}
            DEPENDS ${folder}/first.hpp
            DEPFILE ${folder}/first.d
            COMMENT "${target}: what all of them include"
            VERBATIM)
        set(first -Winvalid-pch -include ${folder}/first.hpp)
    endif()
    foreach(source IN LISTS arg_SOURCES)
        cmake_path(GET source FILENAME file)
        string(SHA1 key ${source})
        string(SUBSTRING ${key} 0 8 key)
        set(stamp ${folder}/${file}.${key}.ok)
        add_custom_command(OUTPUT ${stamp}
            COMMAND ${compile} ${first} -fsyntax-only -MD -MF ${stamp}.d -MT ${stamp} ${source}
            COMMAND ${CMAKE_COMMAND} -E touch ${stamp}
            DEPENDS ${source} ${precompiled}
            DEPFILE ${stamp}.d
            COMMENT "${target}: ${file}"
            VERBATIM)
        list(APPEND stamps ${stamp})
    endforeach()
    file(MAKE_DIRECTORY ${folder})
    add_custom_target(${target} DEPENDS ${stamps})
endfunction()
