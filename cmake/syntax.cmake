# blijvend_check_syntax(<target> COMPILER <path> SOURCES <files> [FLAGS <flags>])
# A target that compiles every source with -fsyntax-only and warnings as errors; a source is looked at
# again only when it or something it includes has changed.
function(blijvend_check_syntax target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "COMPILER" "SOURCES;FLAGS")
    set(stamps)
    foreach(source IN LISTS arg_SOURCES)
        cmake_path(GET source FILENAME file)
        string(SHA1 key ${source})
        string(SUBSTRING ${key} 0 8 key)
        set(stamp ${CMAKE_CURRENT_BINARY_DIR}/${target}.dir/${file}.${key}.ok)
        add_custom_command(OUTPUT ${stamp}
            COMMAND ${arg_COMPILER} -std=c++20 -Wall -Wextra -Wpedantic -Werror ${arg_FLAGS}
                -I${PROJECT_SOURCE_DIR}/include -fsyntax-only -MD -MF ${stamp}.d -MT ${stamp} ${source}
            COMMAND ${CMAKE_COMMAND} -E touch ${stamp}
            DEPENDS ${source}
            DEPFILE ${stamp}.d
            COMMENT "${target}: ${file}"
            VERBATIM)
        list(APPEND stamps ${stamp})
    endforeach()
    file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/${target}.dir)
    add_custom_target(${target} DEPENDS ${stamps})
endfunction()
