# Each case compiles with -DBLIJVEND_CONTROL and must not compile without it, with the message that its
# first line names: so it fails for the reason it is about.
file(GLOB cases CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/must_not_compile/*.cpp)
foreach(case IN LISTS cases)
    cmake_path(GET case STEM name)
    string(REPLACE _ " " name ${name})
    foreach(compiler IN ITEMS GCC CLANG)
        if(${compiler})
            add_test(NAME "must not compile: ${name} (${compiler})"
                COMMAND ${CMAKE_COMMAND} -DCOMPILER=${${compiler}} -DCASE=${case}
                    -DINCLUDE=${PROJECT_SOURCE_DIR}/include
                    -P ${CMAKE_CURRENT_SOURCE_DIR}/must_not_compile/run.cmake)
        endif()
    endforeach()
endforeach()
